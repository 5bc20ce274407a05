export { n as instantOption } from "./chunk-DeUpNzPU.js";
