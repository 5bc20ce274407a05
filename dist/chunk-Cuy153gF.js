export { t as write } from "./chunk-ocdZZIb9.js";
