export { t as write } from "./chunk-B0Frxh7S.js";
