export { t as check } from "./chunk-WMIAe6Wr.js";
