export { t as isPrivateIn } from "./chunk-h1dtUQvv.js";
