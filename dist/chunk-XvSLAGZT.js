export { n as reportForAction } from "./chunk-CQ82RdVo.js";
