export { t as judge } from "./chunk-B5uU-fbZ.js";
