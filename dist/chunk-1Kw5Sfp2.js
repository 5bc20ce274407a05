export { st as renderCheckMarkdown } from "./chunk-_0Ytnef7.js";
