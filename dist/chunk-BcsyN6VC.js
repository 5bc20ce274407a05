export { n as replayOf } from "./chunk-C7thCPMy.js";
