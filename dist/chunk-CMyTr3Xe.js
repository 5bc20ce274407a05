export { o as instantOption } from "./chunk-XjVk3ep_.js";
