export { n as replayOf } from "./chunk-C4gCjrvt.js";
