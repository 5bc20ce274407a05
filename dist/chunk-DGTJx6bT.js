export { n as replayOf } from "./chunk-sL7HgVzf.js";
