export { t as machineTime } from "./chunk-CyWkgfww.js";
