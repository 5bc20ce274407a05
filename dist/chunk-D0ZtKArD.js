export { t as judge } from "./chunk-9GZmrsyi.js";
