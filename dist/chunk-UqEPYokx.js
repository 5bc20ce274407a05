export { t as check } from "./chunk-BYQOKY0z.js";
