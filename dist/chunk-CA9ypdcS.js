export { t as isPrivateIn } from "./chunk-tU33cknX.js";
