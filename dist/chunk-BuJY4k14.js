export { t as commandForAction } from "./chunk-DRUI-7rb.js";
