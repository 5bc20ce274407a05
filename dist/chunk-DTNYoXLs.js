export { t as judge } from "./chunk-BtK00z_w.js";
