export { t as commandForAction } from "./chunk-zunkulth.js";
