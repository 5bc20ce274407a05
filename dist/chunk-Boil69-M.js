export { t as write } from "./chunk-DJzBlQsm.js";
