export { t as check } from "./chunk-BW04dssX.js";
