export { t as log } from "./chunk-Bb2hR9Qz.js";
