export { n as replayOf } from "./chunk-W6bQcNZU.js";
