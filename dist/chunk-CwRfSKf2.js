export { n as instantOption } from "./chunk-DD5zJDy3.js";
