export { t as check } from "./chunk-BInTvRUZ.js";
