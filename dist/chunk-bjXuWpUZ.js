export { t as check } from "./chunk-BncuLFvj.js";
