export { t as log } from "./chunk-JBgLCVzI.js";
