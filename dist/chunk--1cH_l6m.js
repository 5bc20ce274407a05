export { t as log } from "./chunk-CuLG2wlv.js";
