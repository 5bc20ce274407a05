export { t as isPrivateIn } from "./chunk-DR0Q--aX.js";
