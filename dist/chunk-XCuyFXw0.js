export { r as report } from "./chunk-Bu58gaHD.js";
