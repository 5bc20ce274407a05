export { i as replayOf } from "./chunk-BaTKzFlN.js";
