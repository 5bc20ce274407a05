export { i as remark } from "./chunk-DUMCoeLb.js";
