export { i as replayOf } from "./chunk-ChonngbN.js";
