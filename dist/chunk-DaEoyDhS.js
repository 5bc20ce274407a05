export { Ki as parseRules } from "./chunk-BwKIc9VE.js";
