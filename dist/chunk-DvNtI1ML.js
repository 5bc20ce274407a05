export { t as eventKeys } from "./chunk-Bt2gwS76.js";
