export { t as check } from "./chunk-b36F5rIQ.js";
