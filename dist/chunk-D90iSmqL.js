export { r as default } from "./chunk-B2zLQOs0.js";
