export { t as commandForAction } from "./chunk-B0hlTefg.js";
