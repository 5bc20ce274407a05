export { t as check } from "./chunk-TIhoOD8Z.js";
