export { t as judge } from "./chunk-k37QHC8m.js";
