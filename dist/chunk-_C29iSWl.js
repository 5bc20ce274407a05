export { t as commandForAction } from "./chunk-WyreR_At.js";
