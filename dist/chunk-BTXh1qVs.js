export { t as write } from "./chunk-DHWP98_c.js";
