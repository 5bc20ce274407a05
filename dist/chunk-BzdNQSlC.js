export { t as commandForAction } from "./chunk-DTWO37kF.js";
