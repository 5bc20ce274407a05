export { t as check } from "./chunk-Dun-gep7.js";
