export { t as log } from "./chunk-D_p7IIDX.js";
