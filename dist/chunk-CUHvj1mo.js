export { t as write } from "./chunk-G1WPSsrE.js";
