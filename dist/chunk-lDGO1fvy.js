export { r as report } from "./chunk-ChatkdAB.js";
