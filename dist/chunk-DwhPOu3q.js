export { tt as checkForAction } from "./chunk-CK54NWJA.js";
