export { t as eventKeys } from "./chunk-Dl-QucmH.js";
