export { Rt as instantOf, Ut as parseInstant } from "./chunk-BsDPZJUM.js";
