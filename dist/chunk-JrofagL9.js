export { t as machineTime } from "./chunk-V43-XEtB.js";
