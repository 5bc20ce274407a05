export { t as check } from "./chunk-DUq4lkBB.js";
