export { n as replayOf } from "./chunk-BEm4Ep74.js";
