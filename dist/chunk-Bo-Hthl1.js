export { n as replayOf } from "./chunk-D5doN0s_.js";
