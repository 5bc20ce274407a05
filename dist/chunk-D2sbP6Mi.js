export { t as write } from "./chunk-D_vOFvf4.js";
