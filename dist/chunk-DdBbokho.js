export { r as default } from "./chunk-D8ldGsMN.js";
