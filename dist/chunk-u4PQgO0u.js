export { t as status } from "./chunk-D-6vIn8E.js";
