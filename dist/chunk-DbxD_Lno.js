export { t as isPrivateIn } from "./chunk-B90glSka.js";
