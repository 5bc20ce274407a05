export { i as remark } from "./chunk-ycNhvk0C.js";
