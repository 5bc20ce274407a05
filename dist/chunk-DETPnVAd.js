export { t as check } from "./chunk-U2qiRTHa.js";
