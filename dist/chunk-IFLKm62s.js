export { t as log } from "./chunk-CY40Eg4r.js";
