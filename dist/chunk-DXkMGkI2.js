export { l as lingeringSweep } from "./chunk-D3NcE0ns.js";
