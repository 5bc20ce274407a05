export { r as report } from "./chunk-B8ml0-gv.js";
