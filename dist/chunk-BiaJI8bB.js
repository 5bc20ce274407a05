export { r as report } from "./chunk-DjUELAuS.js";
