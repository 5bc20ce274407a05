export { rt as renderCheckMarkdown } from "./chunk-DYCfIBYk.js";
