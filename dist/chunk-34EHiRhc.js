export { n as instantOption } from "./chunk-VpePWl5i.js";
