export { r as report } from "./chunk-WkXnSPVD.js";
