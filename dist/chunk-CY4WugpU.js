export { n as reportForAction } from "./chunk-2hWBEp-1.js";
