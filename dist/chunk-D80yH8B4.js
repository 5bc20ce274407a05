export { t as sweep, n as sweepOnce } from "./chunk-CiMfJ5I-.js";
