export { tt as checkForAction } from "./chunk-DSSqbbZC.js";
