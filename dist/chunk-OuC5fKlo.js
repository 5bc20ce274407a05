export { n as replayOf } from "./chunk-rvuuMyAs.js";
