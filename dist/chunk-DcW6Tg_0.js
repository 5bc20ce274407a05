export { t as judge } from "./chunk-COJB8fuv.js";
