export { t as eventKeys } from "./chunk-dWrHZAuy.js";
