export { n as reportForAction } from "./chunk-C6c7ReE9.js";
