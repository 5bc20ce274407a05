export { t as machineTime } from "./chunk-BHZxDr9M.js";
