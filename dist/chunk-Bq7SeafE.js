export { i as remark } from "./chunk-D8ldGsMN.js";
