export { r as report } from "./chunk-vIQhVazb.js";
