export { n as replayOf } from "./chunk-CfLmN74b.js";
