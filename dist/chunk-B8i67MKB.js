export { t as machineTime } from "./chunk-BFJyRrV1.js";
