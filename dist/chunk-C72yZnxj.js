export { r as report } from "./chunk-_hW6Ea3W.js";
