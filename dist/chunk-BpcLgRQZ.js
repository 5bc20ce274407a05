export { t as environmentOf } from "./chunk-DCbo7bA0.js";
