export { n as instantOption } from "./chunk-DRHwXz8s.js";
