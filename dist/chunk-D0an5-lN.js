export { t as commandForAction } from "./chunk-JLAZYM_1.js";
