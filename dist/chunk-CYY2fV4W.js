export { t as log } from "./chunk-A__K7DF_.js";
