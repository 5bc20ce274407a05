export { n as replayOf } from "./chunk-B5RClMFs.js";
