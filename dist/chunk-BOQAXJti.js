export { t as machineTime } from "./chunk-BZV6bPfa.js";
