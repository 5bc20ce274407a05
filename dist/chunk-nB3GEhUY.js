export { i as remark } from "./chunk-CNxD8QNq.js";
