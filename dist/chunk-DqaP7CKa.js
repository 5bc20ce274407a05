export { t as status } from "./chunk-Bo3-KBwH.js";
