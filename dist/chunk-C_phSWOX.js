export { n as replayOf } from "./chunk-QUj7TTyU.js";
