export { n as replayOf } from "./chunk-ezm86wIw.js";
