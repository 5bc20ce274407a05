export { r as report } from "./chunk-CBlKtyOq.js";
