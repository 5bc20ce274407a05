export { Pt as instantOf, Rt as parseInstant } from "./chunk-D8ldGsMN.js";
