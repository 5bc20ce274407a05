export { t as machineTime } from "./chunk-B-R4GNdX.js";
