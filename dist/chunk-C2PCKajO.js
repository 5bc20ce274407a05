export { i as replayOf } from "./chunk-y54ZDRJb.js";
