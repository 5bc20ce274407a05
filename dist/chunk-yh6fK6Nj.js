export { t as commandForAction } from "./chunk-B-bYIEzw.js";
