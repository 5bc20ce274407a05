export { n as instantOption } from "./chunk-BelEs4KA.js";
