export { t as log } from "./chunk-QC1k66Bc.js";
