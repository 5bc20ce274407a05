export { n as instantOption } from "./chunk-DUXwvhue.js";
