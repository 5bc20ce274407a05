export { i as replayOf } from "./chunk-Dk5oytLv.js";
