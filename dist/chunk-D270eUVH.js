export { t as check } from "./chunk-D4mixGFi.js";
