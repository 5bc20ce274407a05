export { Pt as instantOf, Rt as parseInstant } from "./chunk-DKUewFlm.js";
