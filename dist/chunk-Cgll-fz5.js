export { r as report } from "./chunk-CRsFug8x.js";
