export { t as check } from "./chunk-vwAVyjyH.js";
