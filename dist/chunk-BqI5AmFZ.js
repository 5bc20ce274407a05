export { t as isPrivateIn } from "./chunk-GSe7duyt.js";
