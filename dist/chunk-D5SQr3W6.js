export { t as check } from "./chunk-BYs5mcNc.js";
