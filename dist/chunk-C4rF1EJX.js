export { t as write } from "./chunk-BpUJedzz.js";
