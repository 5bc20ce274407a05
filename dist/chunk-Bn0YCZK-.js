export { t as status } from "./chunk-DYCfIBYk.js";
