export { t as write } from "./chunk-BBL-hwzV.js";
