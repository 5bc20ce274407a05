export { t as correct, n as timelineOf } from "./chunk-DW5E0wF6.js";
