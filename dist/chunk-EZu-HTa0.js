export { t as write } from "./chunk-Ctt-zmRE.js";
