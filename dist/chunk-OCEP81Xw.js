export { r as default } from "./chunk-DUMCoeLb.js";
