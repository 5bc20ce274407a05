export { t as log } from "./chunk-BD45nnIS.js";
