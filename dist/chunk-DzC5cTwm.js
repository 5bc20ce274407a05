export { r as report } from "./chunk-mXKW34f9.js";
