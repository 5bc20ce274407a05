export { t as correct, n as timelineOf } from "./chunk-DTJoHLrE.js";
