export { n as reportForAction } from "./chunk-D2uZhOJV.js";
