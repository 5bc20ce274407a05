export { n as replayOf } from "./chunk-DOO6Ykps.js";
