export { r as report } from "./chunk-6WoqvFof.js";
