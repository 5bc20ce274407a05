export { n as instantOption } from "./chunk-Dh-OnY20.js";
