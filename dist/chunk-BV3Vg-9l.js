export { t as log } from "./chunk-Dh1u2wnP.js";
