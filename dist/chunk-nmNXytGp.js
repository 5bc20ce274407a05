export { t as judge } from "./chunk-C-h2KTYi.js";
