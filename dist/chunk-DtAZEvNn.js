export { t as eventKeys } from "./chunk-Ct9QdkNg.js";
