export { t as machineTime } from "./chunk-CljOxBOl.js";
