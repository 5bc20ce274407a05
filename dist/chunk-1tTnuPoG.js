export { st as renderCheckMarkdown } from "./chunk-m2ryI_8o.js";
