export { t as check } from "./chunk-D_0A4J5e.js";
