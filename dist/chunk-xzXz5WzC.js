export { r as report } from "./chunk-BVRkJNL4.js";
