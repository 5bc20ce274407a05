export { t as isPrivateIn } from "./chunk-Bfqv91Ny.js";
