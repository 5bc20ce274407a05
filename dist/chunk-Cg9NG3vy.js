export { t as check } from "./chunk-D8UZ3xpY.js";
