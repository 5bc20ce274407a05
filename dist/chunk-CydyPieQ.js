export { r as report } from "./chunk-BvusvMqQ.js";
