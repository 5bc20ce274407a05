export { r as report } from "./chunk-DAeBSjKN.js";
