export { t as check } from "./chunk-BLWtQCoC.js";
