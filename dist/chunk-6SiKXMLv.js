export { rt as renderCheckMarkdown } from "./chunk-Bo3-KBwH.js";
