export { r as report } from "./chunk-BOmMkkFV.js";
