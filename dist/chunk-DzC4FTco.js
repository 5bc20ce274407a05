export { l as lingeringSweep } from "./chunk-BBcXzMZ6.js";
