export { n as replayOf } from "./chunk-L7gxJEhf.js";
