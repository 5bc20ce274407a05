export { r as report } from "./chunk-2b1Yf6NX.js";
