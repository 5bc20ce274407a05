export { t as judge } from "./chunk-kwZm6L3-.js";
