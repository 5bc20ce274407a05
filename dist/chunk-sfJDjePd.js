export { t as write } from "./chunk-Djm2Y_Pq.js";
