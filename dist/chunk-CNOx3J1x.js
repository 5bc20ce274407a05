export { n as reportForAction } from "./chunk-CtpP-nGZ.js";
