export { n as replayOf } from "./chunk-BfQPjjzC.js";
