export { t as machineTime } from "./chunk-CQI1xKVF.js";
