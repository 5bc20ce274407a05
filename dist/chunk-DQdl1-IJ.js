export { rt as renderCheckMarkdown } from "./chunk-DSSqbbZC.js";
