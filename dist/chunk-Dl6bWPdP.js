export { t as check } from "./chunk-Cehn-8Ka.js";
