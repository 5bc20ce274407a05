export { t as eventKeys } from "./chunk-C9x3Rs3K.js";
