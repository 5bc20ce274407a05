export { Bt as instantOf, Gt as parseInstant } from "./chunk-BgmciN5W.js";
