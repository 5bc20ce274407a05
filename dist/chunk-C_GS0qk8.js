export { n as instantOption } from "./chunk-DY5KZKHv.js";
