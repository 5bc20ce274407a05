export { t as check } from "./chunk-DDW8h4R1.js";
