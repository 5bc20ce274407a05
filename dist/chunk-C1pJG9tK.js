export { r as report } from "./chunk-C5GIJX9c.js";
