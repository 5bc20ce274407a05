export { r as report } from "./chunk-S0sy_6Nr.js";
