export { n as instantOption } from "./chunk-DoUZTC3b.js";
