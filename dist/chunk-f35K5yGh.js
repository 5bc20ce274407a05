export { n as replayOf } from "./chunk-BmVY9Usw.js";
