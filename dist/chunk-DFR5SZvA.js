export { n as reportForAction } from "./chunk-DDG1suex.js";
