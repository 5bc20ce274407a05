export { t as check } from "./chunk-BBBVwVw8.js";
