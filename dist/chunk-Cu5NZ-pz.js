export { t as sweep, n as sweepOnce } from "./chunk-BG3DgpZ5.js";
