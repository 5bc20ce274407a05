export { n as replayOf } from "./chunk-CxUY8qzp.js";
