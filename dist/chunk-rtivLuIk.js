export { r as report } from "./chunk-BWYAJ9p-.js";
