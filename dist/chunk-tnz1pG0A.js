export { t as machineTime } from "./chunk-CxTRYVni.js";
