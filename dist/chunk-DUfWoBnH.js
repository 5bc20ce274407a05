export { t as check } from "./chunk-QTBKz-zc.js";
