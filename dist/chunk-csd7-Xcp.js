export { t as check } from "./chunk-sVvXQUXu.js";
