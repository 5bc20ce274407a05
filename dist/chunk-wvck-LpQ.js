export { t as correct, n as timelineOf } from "./chunk-D3f7VB-B.js";
