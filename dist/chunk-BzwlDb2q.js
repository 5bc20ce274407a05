export { n as replayOf } from "./chunk-DjME4nRR.js";
