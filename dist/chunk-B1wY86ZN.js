export { n as replayOf } from "./chunk-CjuUjuAW.js";
