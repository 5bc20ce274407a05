export { t as machineTime } from "./chunk-BvkF9OxK.js";
