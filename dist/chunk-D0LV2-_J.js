export { t as log } from "./chunk-B5N26E-i.js";
