export { t as check } from "./chunk-BVn0uAnd.js";
