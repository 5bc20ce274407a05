export { t as check } from "./chunk-zM1_7oFK.js";
