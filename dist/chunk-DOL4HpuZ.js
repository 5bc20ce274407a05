export { et as checkForAction } from "./chunk-_MaYvks8.js";
