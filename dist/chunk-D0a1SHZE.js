export { t as check } from "./chunk-ie8kBQJM.js";
