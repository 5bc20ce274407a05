export { r as report } from "./chunk-C-PtVySs.js";
