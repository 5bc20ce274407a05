export { t as setWatchdog } from "./chunk-BlCSPPcR.js";
