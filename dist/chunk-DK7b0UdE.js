export { t as check } from "./chunk-CiZA0bsO.js";
