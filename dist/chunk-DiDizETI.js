export { n as reportForAction } from "./chunk-CdAguwph.js";
