export { et as checkForAction } from "./chunk-Bo3-KBwH.js";
