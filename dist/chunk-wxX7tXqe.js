export { t as check } from "./chunk-CQnoHLgJ.js";
