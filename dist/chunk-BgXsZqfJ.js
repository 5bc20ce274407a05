export { t as machineTime } from "./chunk-D-r7wJjk.js";
