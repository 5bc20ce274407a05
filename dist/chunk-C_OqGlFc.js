export { n as replayOf } from "./chunk-DsR0udXc.js";
