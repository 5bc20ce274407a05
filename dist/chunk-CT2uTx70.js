export { t as eventKeys } from "./chunk-D5JEJOBA.js";
