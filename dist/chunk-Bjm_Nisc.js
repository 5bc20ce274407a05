export { t as isPrivateIn } from "./chunk-BOWZaEax.js";
