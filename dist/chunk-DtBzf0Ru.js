export { t as machineTime } from "./chunk-3WGC0N0-.js";
