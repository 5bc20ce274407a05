export { Pt as instantOf, Rt as parseInstant } from "./chunk-IvhfuFpn.js";
