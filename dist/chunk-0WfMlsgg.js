export { rt as renderCheckMarkdown } from "./chunk-Sog79x10.js";
