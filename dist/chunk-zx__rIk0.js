export { t as check } from "./chunk-B3iqdq04.js";
