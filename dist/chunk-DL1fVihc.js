export { t as eventKeys } from "./chunk-B6e0v5pv.js";
