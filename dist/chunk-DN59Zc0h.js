export { t as write } from "./chunk-BEisntcJ.js";
