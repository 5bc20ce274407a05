export { rt as renderCheckMarkdown } from "./chunk-C3XAxUYY.js";
