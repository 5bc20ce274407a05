export { t as write } from "./chunk-B8n6aEYh.js";
