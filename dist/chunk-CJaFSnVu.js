export { n as instantOption } from "./chunk-KwxURZSr.js";
