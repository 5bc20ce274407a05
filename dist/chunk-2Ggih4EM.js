export { t as check } from "./chunk-BYZEJ2aU.js";
