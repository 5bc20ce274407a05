export { n as instantOption } from "./chunk-CS61Q6Jw.js";
