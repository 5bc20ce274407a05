export { it as checkForAction } from "./chunk-_0Ytnef7.js";
