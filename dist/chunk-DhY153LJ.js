export { t as machineTime } from "./chunk-aLF6_Nwv.js";
