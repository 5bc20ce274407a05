export { l as lingeringSweep } from "./chunk-wOGHNzrZ.js";
