export { t as check } from "./chunk-MYTQvA3m.js";
