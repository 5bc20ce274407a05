export { t as eventKeys } from "./chunk-CBVyb86a.js";
