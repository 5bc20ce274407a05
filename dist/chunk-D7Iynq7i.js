export { t as judge } from "./chunk-B8IF3oMf.js";
