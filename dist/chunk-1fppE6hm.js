export { t as check } from "./chunk-Bw-fobcb.js";
