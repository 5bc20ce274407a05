export { n as reportForAction } from "./chunk-DfGLMTaa.js";
