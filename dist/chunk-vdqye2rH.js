export { t as check } from "./chunk-BwTd-7mb.js";
