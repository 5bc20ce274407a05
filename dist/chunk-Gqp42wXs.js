export { n as reportForAction } from "./chunk-BFUNMJvn.js";
