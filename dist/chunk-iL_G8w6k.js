export { t as log } from "./chunk-XTl90akg.js";
