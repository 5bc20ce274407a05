export { u as instantOf, p as parseInstant } from "./chunk-xCE1W7Kw.js";
