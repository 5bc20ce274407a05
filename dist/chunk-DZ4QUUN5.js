export { i as replayOf } from "./chunk-BwHoapxo.js";
