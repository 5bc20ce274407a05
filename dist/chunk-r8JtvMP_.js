export { t as status } from "./chunk-C3XAxUYY.js";
