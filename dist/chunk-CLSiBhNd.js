export { t as write } from "./chunk-CnGFNN5A.js";
