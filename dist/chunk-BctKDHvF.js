export { n as instantOption } from "./chunk-Cgbkh-81.js";
