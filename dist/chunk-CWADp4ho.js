export { t as correct, n as timelineOf } from "./chunk-C7AyQV7o.js";
