export { n as replayOf } from "./chunk-CXQFdbR7.js";
