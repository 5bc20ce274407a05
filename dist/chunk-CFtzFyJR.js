export { t as judge } from "./chunk-DtJtOfmA.js";
