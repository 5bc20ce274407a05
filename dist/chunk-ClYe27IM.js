export { t as commandForAction } from "./chunk-WjYTY-_l.js";
