export { p as instantOf } from "./chunk-CfetnAzQ.js";
