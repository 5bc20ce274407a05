export { o as instantOption } from "./chunk-BtEIcv1H.js";
