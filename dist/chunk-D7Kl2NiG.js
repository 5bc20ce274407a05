export { i as remark } from "./chunk-B2zLQOs0.js";
