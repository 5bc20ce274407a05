export { l as lingeringSweep } from "./chunk-C-ISITGx.js";
