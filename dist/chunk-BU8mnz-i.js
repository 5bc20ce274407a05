export { t as isPrivateIn } from "./chunk-CMscYMVY.js";
