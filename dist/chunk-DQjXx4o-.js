export { u as instantOf, p as parseInstant } from "./chunk-oRy29f9k.js";
