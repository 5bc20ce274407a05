export { et as checkForAction } from "./chunk-D-6vIn8E.js";
