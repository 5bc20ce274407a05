export { t as check } from "./chunk-CFYv7ERk.js";
