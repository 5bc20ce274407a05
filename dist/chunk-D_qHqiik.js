export { rt as renderCheckMarkdown } from "./chunk-CUHEvc3O.js";
