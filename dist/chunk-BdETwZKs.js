export { t as eventKeys } from "./chunk-DyzY0MXe.js";
