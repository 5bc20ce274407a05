export { n as instantOption } from "./chunk-C-zuI6wi.js";
