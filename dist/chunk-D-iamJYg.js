export { t as check } from "./chunk-DuN1sUwk.js";
