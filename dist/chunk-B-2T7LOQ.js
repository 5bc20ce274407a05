export { n as replayOf } from "./chunk-DsupJJOs.js";
