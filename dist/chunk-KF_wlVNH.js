export { n as reportForAction } from "./chunk-D6-TA7nr.js";
