export { Ni as parseRules } from "./chunk-B5uU-fbZ.js";
