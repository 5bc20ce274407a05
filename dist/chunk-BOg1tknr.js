export { tt as checkForAction } from "./chunk-Sog79x10.js";
