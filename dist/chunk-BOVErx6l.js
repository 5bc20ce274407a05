export { t as status } from "./chunk-_MaYvks8.js";
