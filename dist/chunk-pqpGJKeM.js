export { t as commandForAction } from "./chunk-DpowZArD.js";
