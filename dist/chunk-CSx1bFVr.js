export { n as replayOf } from "./chunk-DvJkfQzb.js";
