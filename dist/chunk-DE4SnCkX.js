export { n as replayOf } from "./chunk-CAHy3xDL.js";
