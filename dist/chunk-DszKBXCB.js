export { n as instantOption } from "./chunk-CIKIel2c.js";
