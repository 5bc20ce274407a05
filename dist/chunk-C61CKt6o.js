export { t as machineTime } from "./chunk-Cq5azYJu.js";
