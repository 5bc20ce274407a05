export { t as machineTime } from "./chunk-BMdERhu-.js";
