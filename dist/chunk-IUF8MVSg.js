export { t as machineTime } from "./chunk-Cgm9R32Q.js";
