export { t as judge } from "./chunk-D4gnYV15.js";
