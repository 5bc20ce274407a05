export { n as replayOf } from "./chunk-CvQll2cw.js";
