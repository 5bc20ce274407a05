export { i as replayOf } from "./chunk-CUkcnYDa.js";
