export { t as correct, n as timelineOf } from "./chunk-DFj753Pc.js";
