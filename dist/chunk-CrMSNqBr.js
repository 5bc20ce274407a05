export { i as replayOf } from "./chunk-BBcXzMZ6.js";
