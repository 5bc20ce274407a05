export { r as report } from "./chunk-BHibHRYp.js";
