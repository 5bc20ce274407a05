export { rt as renderCheckMarkdown } from "./chunk-_MaYvks8.js";
