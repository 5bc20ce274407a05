export { n as replayOf } from "./chunk-Czi4USvN.js";
