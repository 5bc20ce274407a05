export { t as write } from "./chunk-C-L9-fYi.js";
