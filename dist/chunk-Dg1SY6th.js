export { n as instantOption } from "./chunk-aEfoEZ3a.js";
