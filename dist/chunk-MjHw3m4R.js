export { r as report } from "./chunk-CQ1xTp-z.js";
