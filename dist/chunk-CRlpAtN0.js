export { l as lingeringSweep } from "./chunk-B_VS5wZU.js";
