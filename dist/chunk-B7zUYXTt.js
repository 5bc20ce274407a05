export { i as replayOf } from "./chunk-Dts-Io4f.js";
