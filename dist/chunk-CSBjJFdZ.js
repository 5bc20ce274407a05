export { l as instantOf } from "./chunk-D4aqUS7_.js";
