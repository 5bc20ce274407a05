export { t as check } from "./chunk-CmaPIfSU.js";
