export { t as check } from "./chunk-DM8t71Lm.js";
