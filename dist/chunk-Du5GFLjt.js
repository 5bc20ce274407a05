export { t as check } from "./chunk-Ph8JkWUh.js";
