export { n as replayOf } from "./chunk-C3xK8Sbq.js";
