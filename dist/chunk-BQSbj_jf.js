export { r as report } from "./chunk-DlqCbb8g.js";
