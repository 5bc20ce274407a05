export { t as write } from "./chunk-CUPHZH7y.js";
