export { t as remark } from "./chunk-DSSrJUJL.js";
