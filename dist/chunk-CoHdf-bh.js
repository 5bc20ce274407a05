export { i as replayOf } from "./chunk-C-ISITGx.js";
