export { t as check } from "./chunk-CGEswB3H.js";
