export { t as check } from "./chunk-DT8Rt6g4.js";
