export { t as check } from "./chunk-DS8fukb8.js";
