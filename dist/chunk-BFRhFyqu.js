export { t as write } from "./chunk-gIsW-kJV.js";
