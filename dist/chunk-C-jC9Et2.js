export { t as log } from "./chunk-DrpUUoRR.js";
