export { rt as renderCheckMarkdown } from "./chunk-Dpjowwg0.js";
