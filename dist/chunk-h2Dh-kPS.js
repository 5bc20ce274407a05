export { t as machineTime } from "./chunk-CjCLbsY-.js";
