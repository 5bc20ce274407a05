export { n as instantOption } from "./chunk-ZAkq2Mn7.js";
