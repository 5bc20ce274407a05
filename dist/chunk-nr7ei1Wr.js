export { Fi as parseRules } from "./chunk-BKxRURPz.js";
