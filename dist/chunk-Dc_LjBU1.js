export { r as pageRule } from "./chunk-CS2PJmd-.js";
