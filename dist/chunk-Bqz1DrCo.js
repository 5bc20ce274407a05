export { i as replayOf } from "./chunk-CEXjp8LA.js";
