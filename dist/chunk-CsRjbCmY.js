export { rt as renderCheckMarkdown } from "./chunk-D-6vIn8E.js";
