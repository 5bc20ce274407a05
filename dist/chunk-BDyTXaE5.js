export { t as check } from "./chunk-Dr3MnIJ1.js";
