export { t as sweep, n as sweepOnce } from "./chunk-Cy5OzrVa.js";
