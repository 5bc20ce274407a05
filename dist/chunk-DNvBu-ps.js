export { r as report } from "./chunk-CkT0I1DX.js";
