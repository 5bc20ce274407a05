export { t as machineTime } from "./chunk-DU4gkTEU.js";
