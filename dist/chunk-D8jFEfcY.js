export { t as check } from "./chunk-Cd-PBdyr.js";
