export { t as log } from "./chunk-CbRRyjKx.js";
