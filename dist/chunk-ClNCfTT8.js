export { l as lingeringSweep } from "./chunk-LQqEm7jz.js";
