export { t as sweep, n as sweepOnce } from "./chunk-XdstANWq.js";
