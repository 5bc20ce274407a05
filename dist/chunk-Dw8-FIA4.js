export { n as instantOption } from "./chunk-iAlq-oc9.js";
