export { t as write } from "./chunk-BATBepvi.js";
