export { t as eventKeys } from "./chunk-bR_pPuvL.js";
