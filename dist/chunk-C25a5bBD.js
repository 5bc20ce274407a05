export { r as report } from "./chunk-DCL8AE5u.js";
