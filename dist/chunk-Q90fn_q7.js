export { l as lingeringSweep } from "./chunk-CUkcnYDa.js";
