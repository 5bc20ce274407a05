export { t as write } from "./chunk-Cza9NWyZ.js";
