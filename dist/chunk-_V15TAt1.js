export { n as replayOf } from "./chunk-D0bO-mYs.js";
