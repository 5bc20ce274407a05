export { i as remark } from "./chunk-BgmciN5W.js";
