export { n as instantOption } from "./chunk-DxpE07oK.js";
