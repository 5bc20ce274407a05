export { t as check } from "./chunk-CPqe5mLC.js";
