export { l as lingeringSweep } from "./chunk-Dk5oytLv.js";
