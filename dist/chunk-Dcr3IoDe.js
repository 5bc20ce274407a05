export { t as check } from "./chunk-DX4i8YhW.js";
