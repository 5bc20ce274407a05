export { t as machineTime } from "./chunk-DZAmy4fY.js";
