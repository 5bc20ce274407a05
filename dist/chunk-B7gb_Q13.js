export { t as commandForAction } from "./chunk-0wjuxT_J.js";
