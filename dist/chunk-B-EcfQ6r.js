export { n as instantOption } from "./chunk-BgDyECCH.js";
