export { l as lingeringSweep } from "./chunk-ChonngbN.js";
