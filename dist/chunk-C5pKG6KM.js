export { r as default } from "./chunk-CNxD8QNq.js";
