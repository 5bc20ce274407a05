export { n as instantOption } from "./chunk-y4mIYYPg.js";
