export { r as report } from "./chunk-pLPwl4Dm.js";
