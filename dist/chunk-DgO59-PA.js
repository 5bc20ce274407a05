export { t as check } from "./chunk-DPkNiY3J.js";
