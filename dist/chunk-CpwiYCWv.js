export { r as default } from "./chunk-lMuQWAaq.js";
