export { t as write } from "./chunk-CUe-OZFG.js";
