export { t as write } from "./chunk-z7mZyEFp.js";
