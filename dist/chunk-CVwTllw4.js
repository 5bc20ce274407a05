export { n as replayOf } from "./chunk-6GaS5aCf.js";
