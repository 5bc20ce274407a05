export { tt as checkForAction } from "./chunk-C3XAxUYY.js";
