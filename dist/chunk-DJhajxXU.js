export { n as instantOption } from "./chunk-o6RuLeb7.js";
