export { t as check } from "./chunk-CuHvsbzL.js";
