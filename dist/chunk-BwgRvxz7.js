export { Wi as parseRules } from "./chunk-9GZmrsyi.js";
