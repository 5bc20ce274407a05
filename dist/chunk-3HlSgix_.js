export { r as default } from "./chunk-BgmciN5W.js";
