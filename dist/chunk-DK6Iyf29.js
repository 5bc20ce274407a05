export { t as isPrivateIn } from "./chunk-nKgwB31y.js";
