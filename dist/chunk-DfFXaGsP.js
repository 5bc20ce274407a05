export { t as check } from "./chunk-D8-w4VCd.js";
