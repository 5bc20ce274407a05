export { Pt as instantOf, zt as parseInstant } from "./chunk-Oq3APr6x.js";
