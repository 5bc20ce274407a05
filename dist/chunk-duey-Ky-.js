export { rt as renderCheckMarkdown } from "./chunk-CK54NWJA.js";
