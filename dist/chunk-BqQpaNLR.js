export { r as report } from "./chunk-C53XOhEw.js";
