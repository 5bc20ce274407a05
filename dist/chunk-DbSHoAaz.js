export { rt as renderCheckMarkdown } from "./chunk-BwA-uiNc.js";
