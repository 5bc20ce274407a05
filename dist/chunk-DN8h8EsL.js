export { i as remark } from "./chunk-BsDPZJUM.js";
