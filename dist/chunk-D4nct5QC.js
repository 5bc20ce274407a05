export { l as instantOf, p as parseInstant } from "./chunk-D4aqUS7_.js";
