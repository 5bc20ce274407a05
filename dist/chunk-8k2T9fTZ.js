export { n as replayOf } from "./chunk-Dg0LSJ8H.js";
