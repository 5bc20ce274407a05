export { n as replayOf } from "./chunk-BGH0TxY2.js";
