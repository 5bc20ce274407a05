export { t as check } from "./chunk-Bwudjx2J.js";
