export { n as replayOf } from "./chunk-B4rRlfMk.js";
