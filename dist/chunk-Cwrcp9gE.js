export { t as check } from "./chunk-BkRs65zW.js";
