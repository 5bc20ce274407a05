export { n as replayOf } from "./chunk-DNAxM8JK.js";
