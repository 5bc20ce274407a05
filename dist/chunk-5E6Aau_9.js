export { t as correct, n as timelineOf } from "./chunk-DkYuOUj6.js";
