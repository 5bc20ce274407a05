export { t as machineTime } from "./chunk-BRdb0QYl.js";
