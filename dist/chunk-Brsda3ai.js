export { Pt as instantOf, zt as parseInstant } from "./chunk-CxrIY4so.js";
