export { n as replayOf } from "./chunk-CRkS3pjD.js";
