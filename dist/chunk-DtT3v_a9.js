export { l as lingeringSweep } from "./chunk-BwHoapxo.js";
