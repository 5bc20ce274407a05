export { tt as checkForAction } from "./chunk-C6KNQZ99.js";
