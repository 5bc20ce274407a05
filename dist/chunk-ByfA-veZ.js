export { t as write } from "./chunk-sHJrH7DV.js";
