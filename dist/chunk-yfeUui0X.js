export { r as report } from "./chunk-CYRP6SKG.js";
