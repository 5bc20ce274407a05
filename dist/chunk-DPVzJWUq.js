export { t as check } from "./chunk-CVR6KM1_.js";
