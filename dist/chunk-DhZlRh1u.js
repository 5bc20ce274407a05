export { t as machineTime } from "./chunk-CJz1GPIp.js";
