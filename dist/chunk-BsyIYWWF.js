export { t as write } from "./chunk-CYPQ2Uww.js";
