export { l as lingeringSweep } from "./chunk-XjVk3ep_.js";
