export { n as instantOption } from "./chunk-cjN6WYFv.js";
