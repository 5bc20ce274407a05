export { t as remark } from "./chunk-pWToWfoy.js";
