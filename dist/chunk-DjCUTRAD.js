export { n as review } from "./chunk-DlQ8PhKR.js";
