export { t as machineTime } from "./chunk-DHhngj0h.js";
