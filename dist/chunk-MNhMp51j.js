export { t as write } from "./chunk-CstExNPW.js";
