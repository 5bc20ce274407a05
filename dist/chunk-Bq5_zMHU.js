export { r as pageRule } from "./chunk-NXu3CZmX.js";
