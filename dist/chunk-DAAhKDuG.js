export { t as write } from "./chunk-CD4w5Biu.js";
