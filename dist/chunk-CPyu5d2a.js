export { n as replayOf } from "./chunk-DH27t-Me.js";
