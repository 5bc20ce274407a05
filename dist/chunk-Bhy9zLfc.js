export { st as renderCheckMarkdown } from "./chunk-k6NSWncc.js";
