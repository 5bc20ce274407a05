export { t as check } from "./chunk-ClbOuEjP.js";
