export { t as machineTime } from "./chunk-Cub3RlXP.js";
