export { t as write } from "./chunk-D9EVemF_.js";
