export { f as instantOf } from "./chunk-W33pUf1-.js";
