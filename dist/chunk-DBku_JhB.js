export { i as replayOf } from "./chunk-B_VS5wZU.js";
