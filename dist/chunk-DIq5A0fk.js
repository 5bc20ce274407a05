export { i as remark } from "./chunk-DAlSgzRl.js";
