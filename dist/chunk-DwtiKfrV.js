export { t as log } from "./chunk-3_Ah--_D.js";
