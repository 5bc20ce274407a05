export { n as replayOf } from "./chunk-cK2yfYc6.js";
