export { t as setWatchdog } from "./chunk-BRLWMsGV.js";
