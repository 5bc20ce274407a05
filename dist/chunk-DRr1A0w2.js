export { t as sweep, n as sweepOnce } from "./chunk-Ba9I_Abt.js";
