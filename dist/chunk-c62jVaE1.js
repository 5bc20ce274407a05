export { i as remark } from "./chunk-p2JI89-Z.js";
