export { t as isPrivateIn } from "./chunk-B87b3k_K.js";
