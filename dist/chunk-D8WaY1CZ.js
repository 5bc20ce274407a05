export { t as write } from "./chunk-DzjAOlTD.js";
