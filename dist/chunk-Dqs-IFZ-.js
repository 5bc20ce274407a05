export { t as eventKeys } from "./chunk-K3xW77zk.js";
