export { t as machineTime } from "./chunk-CXGrFhnG.js";
