export { i as remark } from "./chunk-CxrIY4so.js";
