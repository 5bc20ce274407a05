export { l as lingeringSweep } from "./chunk-Dts-Io4f.js";
