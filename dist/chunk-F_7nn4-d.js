export { Mi as parseRules } from "./chunk-B8IF3oMf.js";
