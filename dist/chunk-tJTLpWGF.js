export { i as replayOf } from "./chunk-BrZQXU4I.js";
