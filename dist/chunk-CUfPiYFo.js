export { n as replayOf } from "./chunk-DrI6UvEi.js";
