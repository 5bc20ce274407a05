export { n as replayOf } from "./chunk-Ccz05MvB.js";
