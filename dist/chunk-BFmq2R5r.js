export { n as instantOption } from "./chunk-0c1_JN7-.js";
