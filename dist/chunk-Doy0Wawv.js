export { t as log } from "./chunk-CxR-MtAW.js";
