export { r as report } from "./chunk-cVrxVbCr.js";
