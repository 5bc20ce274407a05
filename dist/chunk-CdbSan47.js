export { Ni as parseRules } from "./chunk-kwZm6L3-.js";
