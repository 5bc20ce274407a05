export { l as lingeringSweep } from "./chunk-BtEIcv1H.js";
