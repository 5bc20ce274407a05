export { t as isPrivateIn } from "./chunk-DHhC_E7w.js";
