export { t as check } from "./chunk-tsLCTos5.js";
