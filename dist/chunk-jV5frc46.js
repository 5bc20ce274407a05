export { t as log } from "./chunk-CHdLU-Rm.js";
