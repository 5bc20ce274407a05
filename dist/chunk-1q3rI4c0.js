export { rt as renderCheckMarkdown } from "./chunk-D1Yki4Xb.js";
