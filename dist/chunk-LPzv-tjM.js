export { t as check } from "./chunk-BVAxDohO.js";
