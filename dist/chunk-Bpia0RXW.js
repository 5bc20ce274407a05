export { t as check } from "./chunk-iDjDC-vX.js";
