export { n as replayOf } from "./chunk-C21iHfec.js";
