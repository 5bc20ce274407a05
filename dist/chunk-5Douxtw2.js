export { t as write } from "./chunk-2oy1RnVy.js";
