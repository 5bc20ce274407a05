export { t as eventKeys } from "./chunk-D5r8kFlR.js";
