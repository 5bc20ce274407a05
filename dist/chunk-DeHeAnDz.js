export { Ki as parseRules } from "./chunk-BtK00z_w.js";
