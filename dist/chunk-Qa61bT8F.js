export { n as replayOf } from "./chunk-XT0bRLtP.js";
