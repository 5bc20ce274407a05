export { n as instantOption } from "./chunk-rEHBNpS7.js";
