export { t as check } from "./chunk-BNnuN17S.js";
