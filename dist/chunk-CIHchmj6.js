export { n as replayOf } from "./chunk-CuNrfcnJ.js";
