export { t as write } from "./chunk-6C17STuz.js";
