export { t as eventKeys } from "./chunk-B4TyQUwG.js";
