export { n as instantOption } from "./chunk-uaAqT1ZD.js";
