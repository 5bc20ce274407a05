export { t as write } from "./chunk-pa4UgSe_.js";
