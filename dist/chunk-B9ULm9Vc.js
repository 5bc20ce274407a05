export { t as renderCheckMarkdown } from "./chunk-CbmymyAj.js";
