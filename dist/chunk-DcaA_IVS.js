export { t as check } from "./chunk-Cwe_9Q0s.js";
