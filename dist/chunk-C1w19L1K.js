export { r as report } from "./chunk-DNmx0rcP.js";
