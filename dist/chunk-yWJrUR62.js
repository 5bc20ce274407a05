export { t as commandForAction } from "./chunk-lz42zB4-.js";
