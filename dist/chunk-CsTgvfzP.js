export { n as replayOf } from "./chunk-CJTMMKdK.js";
