export { t as status } from "./chunk-DSSqbbZC.js";
