export { Pt as instantOf, zt as parseInstant } from "./chunk-p2JI89-Z.js";
