export { rt as renderCheckMarkdown } from "./chunk-C6KNQZ99.js";
