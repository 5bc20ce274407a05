export { n as replayOf } from "./chunk-G0WwuEv9.js";
