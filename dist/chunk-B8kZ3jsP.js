export { n as replayOf } from "./chunk-795QXOXC.js";
