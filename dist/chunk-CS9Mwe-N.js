export { Rt as instantOf, Ut as parseInstant } from "./chunk-DkKeFvXv.js";
