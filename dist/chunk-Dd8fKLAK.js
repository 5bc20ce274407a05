export { t as check } from "./chunk-CIQbTN0x.js";
