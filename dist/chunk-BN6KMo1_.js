export { i as replayOf } from "./chunk-XjVk3ep_.js";
