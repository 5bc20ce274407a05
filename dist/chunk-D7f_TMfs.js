export { t as log } from "./chunk-CsNczVVw.js";
