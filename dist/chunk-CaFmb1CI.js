export { i as remark } from "./chunk-IvhfuFpn.js";
