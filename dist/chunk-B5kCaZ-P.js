export { i as remark } from "./chunk-DooBvNNt.js";
