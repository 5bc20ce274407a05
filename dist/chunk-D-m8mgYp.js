export { n as replayOf } from "./chunk-s-QOVuHF.js";
