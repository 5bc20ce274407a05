export { t as check } from "./chunk-Bv9WNZ4x.js";
