export { t as unified } from "./chunk-DgBspmb7.js";
