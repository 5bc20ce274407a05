export { t as check } from "./chunk-DvYSc-Yc.js";
