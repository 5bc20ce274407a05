export { i as replayOf } from "./chunk-LQqEm7jz.js";
