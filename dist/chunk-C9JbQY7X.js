export { t as check } from "./chunk-i6SQUPNs.js";
