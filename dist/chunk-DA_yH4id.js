export { Ni as parseRules } from "./chunk-NXu3CZmX.js";
