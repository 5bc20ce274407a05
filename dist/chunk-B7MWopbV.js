export { r as report } from "./chunk-_VxxIyYG.js";
