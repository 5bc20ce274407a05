export { r as pageRule } from "./chunk-BtK00z_w.js";
