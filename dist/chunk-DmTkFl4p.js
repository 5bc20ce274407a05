export { n as replayOf } from "./chunk-DM0k-fIH.js";
