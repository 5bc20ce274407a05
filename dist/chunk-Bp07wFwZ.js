export { n as reportForAction } from "./chunk-D_H_I8-8.js";
