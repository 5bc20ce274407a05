export { r as report } from "./chunk-fR5REKIW.js";
