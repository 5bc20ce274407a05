export { n as instantOption } from "./chunk-BPNDJMON.js";
