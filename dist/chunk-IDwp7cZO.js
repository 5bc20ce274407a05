export { r as report } from "./chunk-NDi41jld.js";
