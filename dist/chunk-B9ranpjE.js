export { i as remark } from "./chunk-Oq3APr6x.js";
