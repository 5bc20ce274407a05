export { r as report } from "./chunk-DCWegcoc.js";
