export { n as replayOf } from "./chunk-Dk8pKnhk.js";
