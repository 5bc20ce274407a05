export { t as log } from "./chunk-9EfkwFm2.js";
