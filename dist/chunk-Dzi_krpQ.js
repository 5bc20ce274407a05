export { t as commandForAction } from "./chunk-Cj3HA542.js";
