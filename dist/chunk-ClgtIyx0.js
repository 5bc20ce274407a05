export { t as status } from "./chunk-CUHEvc3O.js";
