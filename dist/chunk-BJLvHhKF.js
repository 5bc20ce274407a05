export { t as log } from "./chunk-BfvHxDQ_.js";
