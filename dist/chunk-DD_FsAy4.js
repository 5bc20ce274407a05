export { t as status } from "./chunk-Dpjowwg0.js";
