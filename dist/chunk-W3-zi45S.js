export { et as checkForAction } from "./chunk-DYCfIBYk.js";
