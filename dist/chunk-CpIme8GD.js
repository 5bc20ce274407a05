export { r as pageRule } from "./chunk-kwZm6L3-.js";
