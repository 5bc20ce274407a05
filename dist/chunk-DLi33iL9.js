export { l as lingeringSweep } from "./chunk-y54ZDRJb.js";
