export { t as write } from "./chunk-R1HeCCTL.js";
