export { t as machineTime } from "./chunk-B-aTgLHL.js";
