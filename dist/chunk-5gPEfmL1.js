export { n as instantOption } from "./chunk-C7Z67FOO.js";
