export { i as remark } from "./chunk-CjBcDmVD.js";
