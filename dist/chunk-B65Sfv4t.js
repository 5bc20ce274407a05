export { t as write } from "./chunk-D-Fti18w.js";
