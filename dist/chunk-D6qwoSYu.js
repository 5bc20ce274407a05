export { t as check } from "./chunk-DBI-fET2.js";
