export { t as eventKeys } from "./chunk-mpiAmN0t.js";
