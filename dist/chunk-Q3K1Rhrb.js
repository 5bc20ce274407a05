export { t as eventKeys } from "./chunk-CZ1JjWC9.js";
