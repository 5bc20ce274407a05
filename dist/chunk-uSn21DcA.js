export { t as check } from "./chunk-DFKZB4mx.js";
