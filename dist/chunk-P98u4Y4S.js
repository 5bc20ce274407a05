export { r as report } from "./chunk-C8Xyi2Eu.js";
