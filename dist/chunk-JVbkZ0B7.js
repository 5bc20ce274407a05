export { r as report } from "./chunk-_KdkYy9-.js";
