export { r as report } from "./chunk-BY-ykKpM.js";
