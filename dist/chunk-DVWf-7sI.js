export { t as check } from "./chunk-oUZ2X0p2.js";
