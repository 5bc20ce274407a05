export { t as eventKeys } from "./chunk-LdBVO55U.js";
