export { t as eventKeys } from "./chunk-C-X7htc6.js";
