export { t as check } from "./chunk-BMWxO6WX.js";
