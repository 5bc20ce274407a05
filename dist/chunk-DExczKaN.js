export { t as check } from "./chunk-Bf6WHWky.js";
