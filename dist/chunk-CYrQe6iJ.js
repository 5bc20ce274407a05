export { i as remark } from "./chunk-DkKeFvXv.js";
