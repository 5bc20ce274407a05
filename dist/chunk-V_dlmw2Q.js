export { t as eventKeys } from "./chunk-TdsiKgkG.js";
