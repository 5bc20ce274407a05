export { i as remark } from "./chunk-DKUewFlm.js";
