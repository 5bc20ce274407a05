export { t as check } from "./chunk-CICJRD9y.js";
