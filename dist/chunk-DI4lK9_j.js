export { r as report } from "./chunk-DhfiXQYz.js";
