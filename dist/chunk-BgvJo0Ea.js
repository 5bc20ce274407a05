export { t as check } from "./chunk-xXBskC4A.js";
