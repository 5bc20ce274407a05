export { i as replayOf } from "./chunk-wOGHNzrZ.js";
