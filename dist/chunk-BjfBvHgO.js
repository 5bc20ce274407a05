export { q as leaveInTime, J as setWatchdog } from "./chunk-GoHNbZEG.js";
