export { t as check } from "./chunk-B86NzjbL.js";
