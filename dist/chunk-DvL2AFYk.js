export { t as machineTime } from "./chunk-DurotIId.js";
