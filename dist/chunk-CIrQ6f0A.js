export { n as instantOption } from "./chunk-9fO7H7s_.js";
