export { r as pageRule } from "./chunk-B5uU-fbZ.js";
