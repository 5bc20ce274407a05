export { t as eventKeys } from "./chunk-COhbt1yd.js";
