export { t as machineTime } from "./chunk-9ocOcZbN.js";
