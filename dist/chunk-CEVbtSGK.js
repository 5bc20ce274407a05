export { r as report } from "./chunk-WaeGwIZ_.js";
