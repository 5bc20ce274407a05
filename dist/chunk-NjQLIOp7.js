export { t as status } from "./chunk-D1Yki4Xb.js";
