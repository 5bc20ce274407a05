export { n as reportForAction } from "./chunk-CgI_0mM9.js";
