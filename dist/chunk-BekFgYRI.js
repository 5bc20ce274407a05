export { n as instantOption } from "./chunk-B2qT12zv.js";
