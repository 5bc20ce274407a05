export { r as report } from "./chunk-B6scLCZJ.js";
