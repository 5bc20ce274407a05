export { t as eventKeys } from "./chunk-DlJJTjoh.js";
