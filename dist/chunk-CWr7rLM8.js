export { t as log } from "./chunk-DHSV69gV.js";
