export { t as isPrivateIn } from "./chunk-Cw97tNaP.js";
