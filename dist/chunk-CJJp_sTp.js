export { t as eventKeys } from "./chunk-BI4Q2Tww.js";
