export { i as replayOf } from "./chunk-D3NcE0ns.js";
