export { t as isPrivateIn } from "./chunk-DzOruBkW.js";
