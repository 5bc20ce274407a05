export { n as instantOption } from "./chunk-BOU3Wzq_.js";
