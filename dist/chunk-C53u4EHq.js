export { n as instantOption } from "./chunk-DzctvneO.js";
