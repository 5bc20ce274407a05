export { i as remark } from "./chunk-lMuQWAaq.js";
