export { n as replayOf } from "./chunk-EJ-4eirs.js";
