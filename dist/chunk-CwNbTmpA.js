export { t as correct, n as timelineOf } from "./chunk-e0UtazFq.js";
