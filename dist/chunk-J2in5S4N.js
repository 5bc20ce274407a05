export { tt as checkForAction } from "./chunk-D1Yki4Xb.js";
