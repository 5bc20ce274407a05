export { t as check } from "./chunk-BBb73Xb0.js";
