export { t as check } from "./chunk-DZOAPJP4.js";
