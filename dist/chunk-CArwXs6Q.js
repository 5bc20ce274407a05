export { it as checkForAction } from "./chunk-m2ryI_8o.js";
