export { t as write } from "./chunk-uDu75eoY.js";
