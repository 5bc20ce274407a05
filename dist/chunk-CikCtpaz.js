export { r as report } from "./chunk-dZc_8yVL.js";
