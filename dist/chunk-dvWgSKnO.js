export { n as replayOf } from "./chunk-BjUrZnok.js";
