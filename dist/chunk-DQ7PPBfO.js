export { n as replayOf } from "./chunk-BRmBYcim.js";
