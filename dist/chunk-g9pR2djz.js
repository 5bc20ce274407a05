export { l as lingeringSweep } from "./chunk-CEXjp8LA.js";
