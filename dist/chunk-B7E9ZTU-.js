export { t as commandForAction } from "./chunk-CX7L-C98.js";
