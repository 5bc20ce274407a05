export { t as judge } from "./chunk-NXu3CZmX.js";
