export { t as write } from "./chunk-COXAKV9x.js";
