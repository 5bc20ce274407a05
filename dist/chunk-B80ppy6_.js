export { n as replayOf } from "./chunk-DWjxP8Xi.js";
