export { t as check } from "./chunk-BSCYN6mH.js";
