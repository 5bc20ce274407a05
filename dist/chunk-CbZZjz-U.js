export { t as status } from "./chunk-Sog79x10.js";
