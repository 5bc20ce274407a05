export { Ni as parseRules } from "./chunk-D8kl0jVi.js";
