export { t as correct, n as timelineOf } from "./chunk-CXVsLL8L.js";
