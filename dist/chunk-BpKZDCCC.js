export { t as check } from "./chunk-Cy-fHTEk.js";
