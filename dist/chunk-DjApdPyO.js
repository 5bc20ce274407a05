export { t as eventKeys } from "./chunk-DB4DtkCV.js";
