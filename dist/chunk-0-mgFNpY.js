export { t as machineTime } from "./chunk-CMapCZku.js";
