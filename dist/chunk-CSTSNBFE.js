export { t as write } from "./chunk-5eVGUPqN.js";
