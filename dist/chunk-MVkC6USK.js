export { i as remark } from "./chunk-Dke9P6BZ.js";
