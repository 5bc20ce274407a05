export { t as machineTime } from "./chunk-CeCaJAsp.js";
