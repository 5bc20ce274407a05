export { t as log } from "./chunk-Dn7cHeOO.js";
