export { n as instantOption } from "./chunk-BYLnWi0o.js";
