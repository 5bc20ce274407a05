export { r as report } from "./chunk-j-owQHM_.js";
