export { r as report } from "./chunk-DbPTVO1-.js";
