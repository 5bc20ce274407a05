export { i as replayOf } from "./chunk-BtEIcv1H.js";
