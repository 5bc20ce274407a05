export { tt as checkForAction } from "./chunk-Dpjowwg0.js";
