export { Fi as parseRules } from "./chunk-D4gnYV15.js";
