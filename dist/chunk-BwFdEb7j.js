export { rt as renderCheckMarkdown } from "./chunk-DffsoJ9q.js";
