export { n as instantOption } from "./chunk-CT_ReOPL.js";
