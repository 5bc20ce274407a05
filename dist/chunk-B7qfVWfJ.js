export { n as replayOf } from "./chunk-DKeHtI55.js";
