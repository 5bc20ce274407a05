export { t as sweep, n as sweepOnce } from "./chunk-DEhV4ZAy.js";
