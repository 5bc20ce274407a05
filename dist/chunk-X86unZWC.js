export { t as check } from "./chunk-Bgxmjpuu.js";
