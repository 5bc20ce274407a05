export { t as commandForAction } from "./chunk-D82RlO8N.js";
