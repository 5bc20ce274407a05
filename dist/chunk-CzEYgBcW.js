export { r as report } from "./chunk-C_GaOvzW.js";
