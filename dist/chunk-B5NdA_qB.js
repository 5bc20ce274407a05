export { t as status } from "./chunk-m2ryI_8o.js";
