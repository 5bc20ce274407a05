export { r as report } from "./chunk-BXrfOTQq.js";
