export { t as machineTime } from "./chunk-TpuGDQjp.js";
