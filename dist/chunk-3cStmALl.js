export { r as default } from "./chunk-DooBvNNt.js";
