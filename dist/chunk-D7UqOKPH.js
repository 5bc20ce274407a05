export { t as machineTime } from "./chunk-BK7-czMk.js";
